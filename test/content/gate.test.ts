// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { gateOf, isAboutTopic } from "../../src/content/gate.ts";

const about = (text: string) => isAboutTopic({ title: "", description: "", text });

describe("the gate", () => {
  test.each([
    "the fall of Baghouz",
    "BAGHUZ",
    "Beghouz’s last tents",
    "in al-Hol camp",
    "the al Hol camp",
    "Al‑Hawl",
    "في الباغوز",
    "on MondayBaghouz fell",
    "the siege of BaghouzThe last",
  ])("opens on %s", (text) => expect(about(text)).toBe(true));
  test.each(["a festival holiday", "alcohol", "the harbour", "", "unbaghouzed", "Albaghouz", "mal-hol"])(
    "stays closed on “%s”",
    (text) => expect(about(text)).toBe(false),
  );
  test("reads title and description too", () => {
    expect(isAboutTopic({ title: "Baghouz", description: "", text: "" })).toBe(true);
    expect(isAboutTopic({ title: "", description: "Baghouz", text: "" })).toBe(true);
  });
  test("finds a name behind thousands of words that begin like one", () =>
    expect(about(`${"al al-h bagh ".repeat(100_000).slice(0, 90_000)} Baghouz`)).toBe(true));
});

describe("the gate of a page", () => {
  const opens = (body: string, head = "") => {
    document.head.innerHTML = `<title>News</title>${head}`;
    document.body.innerHTML = body;
    return gateOf(document);
  };
  const described = (text: string) => `<meta property="og:description" content="${text}">`;
  const nested = (depth: number, inside: string) => "<div>".repeat(depth) + inside + "</div>".repeat(depth);

  test("opens on a name at any depth, before, between and after the data of programs", () => {
    expect(opens(nested(3, "<p>They left Baghouz.</p>"))).toBe(true);
    expect(opens(nested(2, "<p>They left Baghouz.</p><script>1</script><p>On Monday.</p>"))).toBe(true);
    expect(opens(nested(2, "<style>a{}</style><p>They left</p><script>1</script>Baghouz."))).toBe(true);
    expect(opens(`${nested(2, "<script>1</script>")}<p>They left Baghouz.</p>`)).toBe(true);
    expect(opens("News of Baghouz")).toBe(true);
  });

  test("opens on the description, in the head or where a parser ended that too early", () => {
    const [told, other] = [described("What happened in Baghouz"), described("What happened elsewhere")];
    expect(opens("<p>News</p>", told)).toBe(true);
    expect(opens(`${told}<p>News</p>`)).toBe(true);
    expect(opens(`${told}<p>News</p>`, described(" "))).toBe(true);
    expect(opens("<p>News</p>", other)).toBe(false);
  });

  test("leaves a description in the body to others where the head has one, or the text has named its topic", () => {
    const told = described("What happened in Baghouz");
    expect(opens(`<p>News</p>${told}`, described("What happened elsewhere"))).toBe(false);
    expect(opens(`<p>${"news ".repeat(50_000)}</p>${told}`)).toBe(false);
  });

  test("stays closed on a name that only a program's data hold", () => {
    expect(opens(nested(3, '<p>News</p><script>const tag = "Baghouz"</script>'))).toBe(false);
    expect(opens('<p>News</p><script src="a.js">Baghouz</script>')).toBe(false);
    expect(opens("<svg><style>Baghouz</style></svg><noscript>Baghouz</noscript>")).toBe(false);
    expect(opens("<script>1</script><script>Baghouz</script><style>Baghouz</style>News")).toBe(false);
    // The thousandth element too, with more to come.
    for (const before of [998, 999, 1_000, 1_001])
      expect(opens(`${"<i></i>".repeat(before)}<script>Baghouz</script>News<script>1</script>`)).toBe(false);
  });

  test("puts a name together that stands on both sides of data, of an element or of ten thousand characters", () => {
    expect(opens("<p>They left Bag<script>1</script>houz.</p>")).toBe(true);
    for (const before of [996, 997, 998, 999])
      expect(opens(`${"<i></i>".repeat(before)}<b>They</b> <b>Bag</b><b>ho</b><b>uz</b>.`)).toBe(true);
    for (const before of [9_990, 9_995, 9_999, 19_995])
      expect(opens(`${"n".repeat(before)} Bag<script>1</script>houz`)).toBe(true);
  });

  test("reads what stands deep in the page, and past a form whose field is called as the question is", () => {
    expect(opens(nested(250, "<script>1</script><p>News</p><p>Baghouz</p>"))).toBe(true);
    expect(opens('<form><input name="querySelector"></form><p>Baghouz</p>')).toBe(true);
    const forms = '<form><input name="compareDocumentPosition"><input name="localName"></form>'.repeat(500);
    expect(opens(`${forms}<script>1</script><p>Baghouz</p>`)).toBe(true);
  });

  test("does not read on for ever", () => {
    const news = "news ".repeat(50_000);
    expect(opens(`<p>${news}</p><p>Baghouz</p>`)).toBe(false);
    expect(opens(`<p>${news}</p><script>1</script><p>Baghouz</p>`)).toBe(false);
    expect(opens(`<script>${news}</script><p>Baghouz</p>`)).toBe(true);
  });
});
