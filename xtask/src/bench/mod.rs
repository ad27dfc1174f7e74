//! stub
pub(crate) fn command(_: &crate::place::Place, args: crate::args::Args) -> crate::Outcome<()> {
    args.finish()
}
