import { measureWays } from "./measure-ways";

/** The page says on itself what it measured, for whoever drives the browser. */
const { dataset } = document.documentElement;
dataset["ways"] = JSON.stringify(measureWays());
