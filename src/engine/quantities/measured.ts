/** An amount together with its unit or currency. */

import type { QuantityUnit } from "../../types/findings.ts";
import type { Token } from "../text/tokens.ts";
import type { Amount } from "./amount-parts.ts";
import { readCurrencyBefore, readUnitAfter, type UnitMatch } from "./units.ts";

/** An amount with its unit or currency, before hedges. */
export interface Measured {
  readonly from: number;
  readonly to: number;
  readonly amount: Amount;
  readonly unit: QuantityUnit | null;
  readonly factor: number;
}

export function measure(tokens: readonly Token[], amount: Amount): Measured {
  const currency = readCurrencyBefore(tokens, amount.from);
  const unit: UnitMatch | null = readUnitAfter(tokens, amount.to);
  const share = amount.kind === "share";
  const kind = currency?.unit ?? unit?.unit ?? (share ? "share" : null);
  const takesUnit = unit !== null && !(currency && unit.unit !== currency.unit);
  return {
    from: currency?.from ?? amount.from,
    to: takesUnit ? unit.to : amount.to,
    amount,
    unit: share ? "share" : kind,
    factor: takesUnit && !share ? unit.factor : 1,
  };
}

/** Product without the dust of binary fractions (200 × 0.000001 is 0.0002). */
export function scale(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(SIGNIFICANT_DIGITS));
}

const SIGNIFICANT_DIGITS = 12;
