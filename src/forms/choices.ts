/** What a claim's fields may hold, taken from the schema that judges them. */
import common from "../../data/schemas/common.schema.json";
import type { ClaimUnit, Hedge, SpeakerRole } from "../types/database.ts";
import { roleWords } from "../voice/origin.ts";
import { scopeWords } from "../voice/range.ts";
import { groupWords } from "../voice/relation.ts";
import { type MessageKey, t } from "../voice/text.ts";

export type Choice = readonly [value: string, words: string];

const HEDGES: Readonly<Record<Hedge, MessageKey>> = {
  exact: "hedgeExact",
  about: "legendAbout",
  "at-least": "legendAtLeast",
  "at-most": "legendAtMost",
  range: "legendRange",
  order: "legendOrder",
};

const UNITS: Readonly<Record<ClaimUnit, MessageKey>> = {
  people: "unitPeople",
  things: "unitThings",
  km2: "unitKm2",
  usd: "unitUsd",
  share: "unitShare",
};

const { hedge, who, place, scope, role, unit } = common.$defs;

export const hedges = (): Choice[] => hedge.enum.map((value) => [value, t(HEDGES[value as Hedge])]);
export const groups = (): Choice[] => who.enum.map((value) => [value, groupWords(value)]);
export const places = (): Choice[] => place.enum.map((value) => [value, value]);
export const units = (): Choice[] => unit.enum.map((value) => [value, t(UNITS[value as ClaimUnit])]);
export const roles = (): Choice[] => role.enum.map((value) => [value, roleWords(value as SpeakerRole)]);
export const scopes = (): Choice[] =>
  (scope.enum as ("level" | "event" | "total")[]).map((value) => [value, scopeWords(value)]);
