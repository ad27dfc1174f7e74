//! A browser that darkens pages by itself leaves the colours alone, in which the strips are read.

use kagami_e2e::browser::Browser;
use serde_json::json;

/// Red, green and blue of the upper left corner of the window, as it is painted.
async fn corner(browser: &Browser) -> Vec<u64> {
    let picture = browser.cdp("Page.captureScreenshot", json!({ "format": "png" })).await["data"].clone();
    browser.load("licenses.txt").await;
    let script = "const [data, done] = arguments;
        const picture = new Image();
        picture.onload = () => {
          const canvas = Object.assign(document.createElement('canvas'), { width: 9, height: 9 });
          const context = canvas.getContext('2d');
          context.drawImage(picture, 0, 0);
          done([...context.getImageData(4, 4, 1, 1).data].slice(0, 3));
        };
        picture.src = 'data:image/png;base64,' + data;";
    let colour = browser.wait_for_script(script, vec![picture]).await;
    colour.as_array().into_iter().flatten().filter_map(serde_json::Value::as_u64).collect()
}

#[tokio::test]
async fn the_page_is_not_darkened() {
    let browser = Browser::open().await;
    // As on a device with a dark theme whose browser darkens what is light.
    let dark = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
    browser.cdp("Emulation.setEmulatedMedia", dark).await;
    browser.cdp("Emulation.setAutoDarkModeOverride", json!({ "enabled": true })).await;
    let colour = corner(&browser).await;
    assert!(colour.iter().all(|part| *part > 200), "{colour:?}");
    // What is not opted out is darkened, so that this test can fail.
    browser.load("licenses.txt").await;
    let plain = corner(&browser).await;
    assert!(plain.iter().all(|part| *part < 100), "{plain:?}");
}
