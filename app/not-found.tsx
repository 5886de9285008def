import type { Metadata } from "next";
import { LinkedText } from "@/components/ui/linked-text";
import { spoken } from "./spoken";

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await spoken();
  return { title: words.say("frame.not_found") };
}

/** An address that leads nowhere. */
export default async function NotFound() {
  const { words } = await spoken();
  return (
    <main className="page not-found">
      <h1>{words.say("frame.not_found")}</h1>
      <p>
        <LinkedText text={words.say("frame.not_found_why")} href="/" />
      </p>
    </main>
  );
}
