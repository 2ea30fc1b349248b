// @vitest-environment jsdom
/** A question takes the place of the button that was pressed, and the focus stays with it. */
import { render } from "preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { browser } from "../fake-browser.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { Sure } = await import("../../src/forms/sure.tsx");

const onSure = vi.fn();
const focused = () => document.activeElement?.textContent;
const press = (words: string) =>
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent === words)?.click();

beforeEach(() => {
  onSure.mockClear();
  render(<Sure label="Remove" what="remove it for good" onSure={onSure} />, document.body);
});

afterEach(() => render(null, document.body));

test("it takes no focus by itself, and asks on the answer that changes nothing", async () => {
  expect(document.activeElement).toBe(document.body);
  press("Remove");
  await vi.waitFor(() => expect(focused()).toBe("No"));
  press("No");
  await vi.waitFor(() => expect(focused()).toBe("Remove"));
  expect(onSure).not.toHaveBeenCalled();
});

test("it is done on the second press", async () => {
  press("Remove");
  await vi.waitFor(() => expect(focused()).toBe("No"));
  press("Yes: remove it for good");
  expect(onSure).toHaveBeenCalledTimes(1);
});
