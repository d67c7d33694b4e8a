import { app } from 'electron';
import { join } from 'node:path';
import { openOffice } from './shell/office';
import { readOptions } from './shell/options';
import { registerScheme } from './shell/protocol';
import { runCommandLine } from './shell/command-line';

// Boot order only: which office, the command line or a window, one instance, the page's scheme,
// then the window.
const commandLine = process.argv.indexOf('--cli');
if (commandLine >= 0) {
  app.exit(await runCommandLine(process.argv.slice(commandLine + 1)));
} else {
  const options = readOptions();
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
  } else {
    // Run as root (development, tests) Chromium refuses its sandbox; it must then have been
    // switched off by name.
    if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
    // Chromium's own few words, such as “today” in a calendar, are Chinese whatever the system is;
    // on Linux they are those of its LANG.
    app.commandLine.appendSwitch('lang', 'zh-CN');
    registerScheme();
    void app.whenReady().then(() => openOffice(options, join(import.meta.dirname)));
  }
}
