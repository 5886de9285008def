"use client";
import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import type { PanelProps } from "./panel";

// biome-ignore lint/suspicious/noExplicitAny: a map over panels of different models; each chart's own type holds within its folder
type AnyPanel = ComponentType<PanelProps<any>>;

const network = () => import("./network/panel");
const balance = () => import("./balance/panel");
const corridors = () => import("./corridors/panel");
const timeline = () => import("./timeline/panel");
const position = () => import("./position/panel");

/** Each chart's panel, loaded only where it is shown. */
export const panels: Readonly<Record<string, AnyPanel>> = {
  network: dynamic(network) as AnyPanel,
  balance: dynamic(balance) as AnyPanel,
  corridors: dynamic(corridors) as AnyPanel,
  timeline: dynamic(timeline) as AnyPanel,
  position: dynamic(position) as AnyPanel,
};

/** The same loaders, so that a panel's code comes while its model is still on the way. */
export const panelCode: Readonly<Record<string, () => Promise<unknown>>> = {
  network,
  balance,
  corridors,
  timeline,
  position,
};
