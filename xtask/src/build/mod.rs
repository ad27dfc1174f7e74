//! Takes the app's source, gives the site: both pages with their policy, their programs, and what stands beside them.
//! `dist/` is what is handed out, small, with the one file and a table of sizes; `target/development-dist/` is quick to make.
//! Never changes a source file, never lets a page over budget pass in silence.

mod budget;
mod licences;
mod page;
pub(crate) mod policy;
mod program;
mod recipe;
mod size;
mod style;
mod whole;

#[cfg(feature = "browser")]
pub(crate) use size::gzip;

use std::path::{Path, PathBuf};

use program::{Program, short_hash};
use recipe::Recipe;

use crate::failure::While;
use crate::place::Place;
use crate::progress::Progress;
use crate::setup::{self, Purpose};
use crate::toolbox::Toolbox;
use crate::{Failure, Outcome};

/// What the app shows first, as tests/it writes it, and what stands in its place in index.html.
const START_PAGE: &str = "public/start-page.html";

/// A page of the site.
#[derive(Clone, Copy)]
pub(crate) struct Page {
    /// Where it is written.
    recipe: &'static str,
    /// Its name in the site.
    name: &'static str,
    /// Its program.
    program: &'static str,
}

/// The page of an employee. The other one does not make it bigger.
pub(crate) const EMPLOYEE: Page = Page { recipe: "index.html", name: "index.html", program: "kagami" };
/// The page of the group session.
pub(crate) const GROUP: Page = Page { recipe: "public/group.html", name: "group.html", program: "kagami-whole" };

/// How the app is compiled; Cargo.toml says what each profile is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Small and quick to run.
    Release,
    /// Quick to compile.
    Development,
}

impl Profile {
    /// What cargo calls it.
    fn name(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Development => "development",
        }
    }

    /// Where the site goes.
    pub(crate) fn folder(self, place: &Place) -> PathBuf {
        match self {
            Self::Release => place.dist(),
            Self::Development => place.root.join("target").join("development-dist"),
        }
    }
}

/// `cargo xtask build`.
pub(crate) fn command(place: &Place) -> Outcome<()> {
    let mut progress = Progress::new();
    progress.expect(RELEASE_STEPS);
    let tools = setup::ensure(place, Purpose::Release, &mut progress)?;
    release(place, &tools, &mut progress)?;
    println!("dist/ is made, in {}", progress.elapsed());
    hold_to_budget(place, &tools)
}

/// The steps of [`release`].
pub(crate) const RELEASE_STEPS: usize = 3;

/// Makes what is handed out, `dist/`.
pub(crate) fn release(place: &Place, tools: &Toolbox, progress: &mut Progress) -> Outcome<()> {
    let profile = Profile::Release;
    progress.step("compiling both programs, small and quick to run");
    program::compile(place, tools, profile, &[EMPLOYEE.program, GROUP.program])?;
    progress.step("making both programs smaller");
    let bind = |page: Page| program::bind(tools, profile, page.program);
    let (own, other) = std::thread::scope(|scope| {
        let other = scope.spawn(|| bind(GROUP));
        let own = bind(EMPLOYEE);
        (own, other.join().unwrap_or_else(|_| Err(Failure::new("making a program smaller ended early"))))
    });
    let (own, other) = (own?, other?);
    progress.step("writing dist/");
    let dist = Dist::begun(place, tools, profile)?;
    let (employee, _) = dist.add(EMPLOYEE, &own)?;
    let (_, style) = dist.add(GROUP, &other)?;
    whole::write(&dist.folder, tools, &employee, &style, &other)
}

/// The tools that drive a browser, after a new `dist/` was made.
#[cfg(feature = "browser")]
pub(crate) fn and_browser(place: &Place) -> Outcome<Toolbox> {
    let mut progress = Progress::new();
    progress.expect(RELEASE_STEPS);
    let tools = setup::ensure(place, Purpose::Browse, &mut progress)?;
    release(place, &tools, &mut progress)?;
    Ok(tools)
}

/// The sizes of what was built; a failure when the first page is over budget.
pub(crate) fn hold_to_budget(place: &Place, tools: &Toolbox) -> Outcome<()> {
    size::report(&place.dist(), tools)
}

/// The folder of a site in the making.
pub(crate) struct Dist<'a> {
    place: &'a Place,
    tools: &'a Toolbox,
    profile: Profile,
    folder: PathBuf,
}

impl<'a> Dist<'a> {
    /// An empty one, but for the licences of what will be in it.
    pub(crate) fn begun(place: &'a Place, tools: &'a Toolbox, profile: Profile) -> Outcome<Self> {
        let folder = profile.folder(place);
        let doing = format!("empty {}", folder.display());
        if folder.exists() {
            std::fs::remove_dir_all(&folder).cannot(&doing)?;
        }
        std::fs::create_dir_all(&folder).cannot(&doing)?;
        licences::write(&folder, tools)?;
        Ok(Self { place, tools, profile, folder })
    }

    /// Compiles the program of one page, and adds both to the site.
    pub(crate) fn develop(&self, page: Page) -> Outcome<()> {
        program::compile(self.place, self.tools, self.profile, &[page.program])?;
        self.add(page, &program::bind(self.tools, self.profile, page.program)?)?;
        Ok(())
    }

    /// Writes a page with everything that it names. Gives its recipe and its style.
    fn add(&self, page: Page, program: &Program) -> Outcome<(Recipe, String)> {
        let file = self.place.root.join(page.recipe);
        let mut recipe = Recipe::read(&file)?;
        let start_page = self.place.root.join(START_PAGE);
        let start_page = std::fs::read_to_string(&start_page).cannot(format!("read {}", start_page.display()))?;
        recipe.after = recipe.after.replacen(&format!("<!-- {START_PAGE} -->"), start_page.trim_end(), 1);
        let small = (self.profile == Profile::Release).then_some(self.tools);
        let style = style::joined(&recipe.sheets, small)?;
        let module = self.hashed(&program.module(), page.program, "_bg.wasm")?;
        let script = self.hashed(&program.script(), page.program, ".js")?;
        let icon = self.copied(&recipe.icon, "")?;
        for (from, to) in &recipe.copies {
            self.copied(from, to)?;
        }
        let html = page::of_site(&recipe, &style, [&module, &script, &icon])?;
        let file = self.folder.join(page.name);
        std::fs::write(&file, html).cannot(format!("write {}", file.display()))?;
        Ok((recipe, style))
    }

    /// Copies a file under a name that changes with its content, so that no browser takes an old one for it. Gives that name.
    fn hashed(&self, from: &Path, name: &str, ending: &str) -> Outcome<String> {
        let bytes = std::fs::read(from).cannot(format!("read {}", from.display()))?;
        let name = format!("{name}-{}{ending}", short_hash(&bytes));
        std::fs::write(self.folder.join(&name), bytes).cannot(format!("write {name}"))?;
        Ok(name)
    }

    /// Copies a file or a folder into a folder of the site. Gives its name.
    fn copied(&self, from: &Path, to: &str) -> Outcome<String> {
        let name = from.file_name().unwrap_or_default();
        let to = self.folder.join(to);
        std::fs::create_dir_all(&to).cannot(format!("make {}", to.display()))?;
        copy(from, &to.join(name)).cannot(format!("copy {}", from.display()))?;
        Ok(name.to_string_lossy().into_owned())
    }
}

/// Copies a file, or a folder with all that is in it.
fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    if !from.is_dir() {
        return std::fs::copy(from, to).map(drop);
    }
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}
