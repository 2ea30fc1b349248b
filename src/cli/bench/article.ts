/** What the bench's texts are said to stand in: an article about the battle, so that all of the engine is at work. */
import type { Article } from "../../types/findings.ts";

export const ARTICLE: Article = { title: "", description: "", published: "2019-03-05", topic: true };
