import { beforeEach, describe, expect, test, vi } from "vitest";

type Listener = (given?: unknown) => void;

function fakePort() {
  const heard: Record<string, Listener> = {};
  const event = (name: string) => ({
    addListener: (listener: Listener) => Object.assign(heard, { [name]: listener }),
  });
  return {
    onMessage: event("message"),
    onDisconnect: event("end"),
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    says: (message: unknown) => heard.message?.(message),
    ends: () => heard.end?.(),
  };
}

const connect = vi.fn((_tab: number, _options: object) => fakePort());
vi.mock("../../src/browser.ts", () => ({ browser: { tabs: { connect }, runtime: {} } }));

const { BesidePage } = await import("../../src/app/beside.ts");

const tab = (id: number) => ({ id, windowId: 1, url: null });
const portOf = (call: number) => connect.mock.results[call]?.value as ReturnType<typeof fakePort>;

describe("the line to a page", () => {
  const onPointed = vi.fn();
  beforeEach(() => vi.clearAllMocks());

  test("is one line for as long as the tab is the same, and to its top frame", () => {
    const beside = new BesidePage(onPointed);
    beside.to(tab(1));
    beside.light(tab(1), 7);
    expect(connect.mock.calls).toEqual([[1, { frameId: 0 }]]);
    expect(portOf(0).postMessage).toHaveBeenCalledExactlyOnceWith({ figure: 7 });
  });

  test("is not opened for putting out what was never lit", () => {
    const beside = new BesidePage(onPointed);
    beside.light(tab(1), null);
    expect(connect).not.toHaveBeenCalled();
    beside.light(tab(1), 7);
    beside.light(tab(1), null);
    expect(portOf(0).postMessage.mock.calls).toEqual([[{ figure: 7 }], [{ figure: null }]]);
  });

  test("is closed for another tab, and what the first one pointed at is forgotten", () => {
    const beside = new BesidePage(onPointed);
    beside.to(tab(1));
    portOf(0).says({ figure: 3 });
    expect(onPointed).toHaveBeenLastCalledWith(3);
    beside.to(tab(2));
    expect(portOf(0).disconnect).toHaveBeenCalledOnce();
    expect(onPointed).toHaveBeenLastCalledWith(null);
    expect(connect.mock.calls.map(([id]) => id)).toEqual([1, 2]);
  });

  test("is made anew after the page has cut it", () => {
    const beside = new BesidePage(onPointed);
    beside.to(tab(1));
    portOf(0).says({ figure: 3 });
    portOf(0).ends();
    expect(onPointed).toHaveBeenLastCalledWith(null);
    beside.to(tab(1));
    expect(connect).toHaveBeenCalledTimes(2);
  });

  test("the late end of an old line leaves the new one alone", () => {
    const beside = new BesidePage(onPointed);
    beside.to(tab(1));
    beside.to(tab(2));
    portOf(0).ends();
    beside.to(tab(2));
    expect(connect).toHaveBeenCalledTimes(2);
  });

  test.each([undefined, null, 3, {}, { figure: "3" }, { figure: -1 }, { figure: 1.5 }])(
    "drops what has another shape: %o",
    (message) => {
      const beside = new BesidePage(onPointed);
      beside.to(tab(1));
      onPointed.mockClear();
      portOf(0).says(message);
      expect(onPointed).not.toHaveBeenCalled();
    },
  );

  test("a page that is already gone costs nothing but the light", () => {
    const beside = new BesidePage(onPointed);
    beside.to(tab(1));
    portOf(0).postMessage.mockImplementation(() => {
      throw new Error("Attempting to use a disconnected port object");
    });
    expect(() => beside.light(tab(1), 7)).not.toThrow();
  });
});
