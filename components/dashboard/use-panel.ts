"use client";
import { type ComponentType, useEffect, useState } from "react";
import type { PanelProps } from "../charts/panel";
import { panelCode, panels } from "../charts/panels";

// biome-ignore lint/suspicious/noExplicitAny: a panel of any chart; its own type holds within its folder
type AnyPanel = ComponentType<PanelProps<any>>;

/**
 * A chart's panel: on the server at once; in the browser nothing until it is wanted and its code is here, so that
 * what the server drew stays in the page and nothing empty takes its place.
 */
export function usePanel(chart: string, isWanted: boolean): AnyPanel | undefined {
  const [loaded, setLoaded] = useState<AnyPanel>();
  useEffect(() => {
    if (!isWanted) return;
    let isHere = true;
    panelCode[chart]?.().then(({ default: panel }) => isHere && setLoaded(() => panel as AnyPanel));
    return () => {
      isHere = false;
    };
  }, [chart, isWanted]);
  return typeof window === "undefined" ? panels[chart] : loaded;
}
