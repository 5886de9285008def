"use client";
import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import type { PanelProps } from "./panel";

// biome-ignore lint/suspicious/noExplicitAny: a map over panels of different models; each chart's own type holds within its folder
type AnyPanel = ComponentType<PanelProps<any>>;

const network = () => import("./network/panel");
const balance = () => import("./balance/panel");
const exchange = () => import("./exchange/panel");
const corridors = () => import("./corridors/panel");
const timeline = () => import("./timeline/panel");
const position = () => import("./position/panel");
const precedent = () => import("./precedent/panel");
const coding = () => import("./coding/panel");

/** Each chart's panel, loaded only where it is shown. */
export const panels: Readonly<Record<string, AnyPanel>> = {
  network: dynamic(network) as AnyPanel,
  balance: dynamic(balance) as AnyPanel,
  exchange: dynamic(exchange) as AnyPanel,
  corridors: dynamic(corridors) as AnyPanel,
  timeline: dynamic(timeline) as AnyPanel,
  position: dynamic(position) as AnyPanel,
  precedent: dynamic(precedent) as AnyPanel,
  coding: dynamic(coding) as AnyPanel,
};

/** The same loaders: the browser waits for the code before it puts a panel in the place of a drawing. */
export const panelCode: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
  network,
  balance,
  exchange,
  corridors,
  timeline,
  position,
  precedent,
  coding,
};
