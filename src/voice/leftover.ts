/** A number that was compared with nothing: what it was read as, and why that answers no question. */
import type { Leftover, QuantityUnit } from "../types/findings.ts";
import { type MessageKey, t } from "./text.ts";

const UNITS: Readonly<Partial<Record<QuantityUnit, MessageKey>>> = {
  duration: "unitDuration",
  distance: "unitDistance",
  age: "unitAge",
  money: "unitMoney",
};

export function leftoverWords({ exact, unit, noun, reason }: Leftover): string {
  if (reason === "unit") return t("leftoverUnit", exact, t(UNITS[unit] ?? "unitOther"));
  if (reason === "counted") return noun ? t("leftoverCounted", exact, noun) : t("leftoverBare", exact);
  return t("leftoverEvent", exact);
}
