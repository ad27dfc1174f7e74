//! Page objects.
