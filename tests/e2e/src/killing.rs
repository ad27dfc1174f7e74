//! Takes a browser, gives it again after what happens to browsers: killed, ended in good order, or with damaged files.
//! The site keeps its address, and the profile what was written to disk.

use std::path::PathBuf;

use crate::browser::Browser;
use crate::driver::Driver;
use crate::session::session;

impl Browser {
    /// Kills the browser with all its processes, and starts it again with the same profile.
    pub async fn killed(self) -> Self {
        self.killed_and(|_| ()).await
    }

    /// The same, with something done to the files of the profile in between.
    pub async fn killed_and(self, change: impl FnOnce(PathBuf)) -> Self {
        self.driver.kill();
        self.again(change).await
    }

    /// Ends the browser as a person does, and starts it again with the same profile.
    pub async fn restarted(self) -> Self {
        (*self.session).clone().quit().await.expect("the browser closes");
        self.again(|_| ()).await
    }

    /// Has the process of this tab crash, and goes to a new tab.
    pub async fn crash(&self) {
        let tab = self.session.new_tab().await.expect("a new tab");
        // It never answers.
        let tools = self.session.cdp();
        tools.send_raw("Page.crash", serde_json::json!({})).await.err();
        self.to_window(tab).await;
    }

    async fn again(mut self, change: impl FnOnce(PathBuf)) -> Self {
        self.driver = Driver::start();
        // A browser that was killed has left its locks behind.
        for lock in ["SingletonLock", "SingletonCookie", "SingletonSocket"] {
            std::fs::remove_file(self.folder.profile().join(lock)).ok();
        }
        change(self.folder.profile());
        self.session = session(&self.driver, &self.folder, &self.settings).await;
        self
    }
}
