"use client";
import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import type { PanelProps } from "./panel";

// biome-ignore lint/suspicious/noExplicitAny: a map over panels of different models; each chart's own type holds within its folder
type AnyPanel = ComponentType<PanelProps<any>>;

/** Each chart's panel, loaded only where it is shown. */
export const panels: Readonly<Record<string, AnyPanel>> = {
  network: dynamic(() => import("./network/panel")) as AnyPanel,
  balance: dynamic(() => import("./balance/panel")) as AnyPanel,
  corridors: dynamic(() => import("./corridors/panel")) as AnyPanel,
  timeline: dynamic(() => import("./timeline/panel")) as AnyPanel,
  position: dynamic(() => import("./position/panel")) as AnyPanel,
};
