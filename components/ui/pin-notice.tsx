"use client";
import { newestPath } from "@/lib/publish/links";
import { useAddress } from "../dashboard/address";
import { LinkedText } from "./linked-text";
import { useWords } from "./words";

/** Says quietly that a page shows one release for good, and where the newest one shows the same. */
export function PinNotice({ version, newest }: { version: string; newest: string }) {
  const { say } = useWords();
  const { path, query } = useAddress();
  const href = `${newestPath(path)}${query ? `?${query}` : ""}`;
  const text =
    newest === version
      ? say("site.pinned_newest", { version })
      : say("site.pinned_older", { version, newest });
  return (
    <p className="pin-notice">
      <LinkedText text={text} href={href} />
    </p>
  );
}
