// Takes the place of WXT's content-script context, which would tell every page that the extension is there.

/** WXT's entrypoint makes one and passes it to `main`, which needs nothing of it. */
export class ContentScriptContext {}
