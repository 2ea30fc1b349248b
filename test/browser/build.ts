/** The extension that the browser tests drive, built once before the first of them: test files run beside each other. */
import { buildExtension } from "../../build.mjs";

export default async (): Promise<void> => {
  await buildExtension({ dev: true });
};
