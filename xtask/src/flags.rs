//! The words of the command line, and the text of `cargo xtask help`. xflags refuses what is not here.

xflags::xflags! {
    /// The commands of Kagami's developers. Tools are kept in $KAGAMI_TOOLS, or else in kagami-tools in the user's cache
    /// folder. With KAGAMI_INSTALL=never nothing is installed: what is missing is named, with the commands.
    cmd xtask {
        /// Installs what is missing for all of the others, once.
        cmd setup {
            /// Only says what would be done.
            optional --list
        }
        /// Builds the app and shows it on http://127.0.0.1:8080.
        cmd serve {
            /// Shows what is handed out, which takes longer to build.
            optional --release
            /// Another port.
            optional --port port: u16
            /// Below this path.
            optional --base path: String
            /// Shows what was built last.
            optional --no-build
        }
        /// Makes dist/, which is handed out, and prints its sizes against the budget.
        cmd build {}
        /// Runs every check and test; with names, the tests whose names contain one of them.
        cmd test {
            /// Parts of the names of tests.
            repeated names: String
            /// One part: lint, it, web, build or e2e.
            optional --only part: String
            /// Also the tests that take long.
            optional --full
            /// With the dist/ that is there.
            optional --no-build
        }
        /// Times the first page, an answer, 2,000 files, and the evaluation.
        cmd bench {
            /// How many cold loads: 5 or more.
            optional --runs runs: usize
            /// Of the dist/ that is there.
            optional --no-build
        }
        /// Takes the pictures of the promoter's manual, every page, and the style guide.
        cmd pictures {
            /// Only the one of this name.
            optional --only name: String
            /// Of the dist/ that is there.
            optional --no-build
        }
    }
}
