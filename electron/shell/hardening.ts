import { app, session, type Session, type WebContents } from 'electron';

/**
 * Nothing leaves the window: no permission, no other page, no new window, no embedded page, no
 * other address.
 */
export function hardenSession(
  allowed: (url: string) => boolean,
  target: Session = session.defaultSession,
): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !allowed(details.url) }));
  target.on('will-download', (event) => event.preventDefault());
  target.setSpellCheckerEnabled(false);
}

/** For every page there ever is, ours or not. */
export function hardenContents(isOwn: (url: string) => boolean): void {
  const refuse = (event: { preventDefault: () => void }, url: string): void => {
    if (!isOwn(url)) event.preventDefault();
  };
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => refuse(event, event.url));
    contents.on('will-redirect', (event) => refuse(event, event.url));
    contents.on('will-frame-navigate', (event) => refuse(event, event.url));
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}
