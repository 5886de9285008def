"use client";
import { newestPath } from "@/lib/publish/links";
import { useAddress } from "../dashboard/address";
import { Link } from "./link";

/** Says quietly that a page shows one release for good, and where the newest one shows the same. */
export function PinNotice({ version, newest }: { version: string; newest: string }) {
  const { path, query } = useAddress();
  const href = `${newestPath(path)}${query ? `?${query}` : ""}`;
  return (
    <p className="pin-notice">
      Release {version}, kept for good: this page does not change.{" "}
      {newest === version ? (
        <>
          It is the newest; <Link href={href}>the address without a release</Link> follows those to come.
        </>
      ) : (
        <>
          A newer release exists: <Link href={href}>this page in {newest}</Link>.
        </>
      )}
    </p>
  );
}
