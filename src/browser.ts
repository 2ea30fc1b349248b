/** The only file that knows the polyfill; from Chromium 148 on it passes the native `browser` through. */
import browser from "webextension-polyfill";

export { browser };
