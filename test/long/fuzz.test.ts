import { testProperties } from "../engine/properties.ts";

testProperties(10_000);
