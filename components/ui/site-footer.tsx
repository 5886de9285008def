import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { aboutPath, changesPath, dataPath, embeddingPath } from "@/lib/publish/links";
import { Link } from "./link";
import { LinkedText } from "./linked-text";
import { ThemeSwitch } from "./theme-switch";

/** The foot of every page: what it all rests on, and the ways to take it along. */
export function SiteFooter({ dossier }: { dossier: Dossier }) {
  const { settings, release, counts } = dossier;
  const { say, count } = wordsOf(dossier);
  const data = dataPath(dossier.address);
  const released = say("frame.release", { version: release.version });
  return (
    <footer className="site-footer">
      <div className="page columns">
        <section>
          <h2>{say("frame.sources")}</h2>
          <p>
            <LinkedText
              text={say("frame.drawn_from", {
                events: counts.events,
                concessions: counts.concessions,
                segments: counts.segments,
                documents: count(counts.sources),
              })}
              href={`${data}/sources`}
            />
          </p>
        </section>
        <section>
          <h2>{say("frame.download")}</h2>
          <ul>
            <li>
              <Link href={data}>{say("frame.all_datasets")}</Link>{" "}
              <Link href={`/${dossier.address}.zip`}>.zip</Link>{" "}
              <Link href={`/${dossier.address}/datapackage.json`}>datapackage.json</Link>
            </li>
            <li>
              {say("frame.events")} <Link href={`${data}/events.csv`}>.csv</Link>{" "}
              <Link href={`${data}/events.json`}>.json</Link>{" "}
              <Link href={`${data}/events.geojson`}>.geojson</Link>
            </li>
            <li>
              {say("frame.relations")} <Link href={`${data}/relations.csv`}>.csv</Link>{" "}
              <Link href={`${data}/relations.json`}>.json</Link>
            </li>
          </ul>
        </section>
        <section>
          <h2>{say("frame.reuse")}</h2>
          <ul>
            <li>
              <LinkedText
                text={say("frame.licensed", { license: settings.license.title })}
                href={settings.license.path}
              />
            </li>
            <li>
              <LinkedText text={say("frame.in_article")} href={embeddingPath(dossier.address)} />
            </li>
            <li>
              <LinkedText text={released} href={changesPath(dossier.address)} />
              {/* After a comma of full width stands no space. */}
              {/[，、]$/.test(released) ? "" : " "}
              <span title={release.checksum}>{release.checksum.slice(0, 12)}</span>
            </li>
          </ul>
        </section>
        <section>
          <h2>{say("frame.about")}</h2>
          <p>
            {settings.description} <Link href={aboutPath(dossier.address)}>{say("frame.about_more")}</Link>
          </p>
          <ThemeSwitch />
        </section>
      </div>
    </footer>
  );
}
