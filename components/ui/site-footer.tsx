import type { Dossier } from "@/lib/dossier/dossier";
import { aboutPath, changesPath, dataPath, embeddingPath } from "@/lib/publish/links";
import { count, plural } from "@/lib/words/numbers";
import { Link } from "./link";
import { ThemeSwitch } from "./theme-switch";

/** The foot of every page: what it all rests on, and the ways to take it along. */
export function SiteFooter({ dossier }: { dossier: Dossier }) {
  const { settings, release, counts } = dossier;
  const data = dataPath(dossier.address);
  return (
    <footer className="site-footer">
      <div className="page columns">
        <section>
          <h2>Sources</h2>
          <p>
            {[
              plural(counts.events, "event"),
              plural(counts.concessions, "concession"),
              plural(counts.segments, "line segment"),
            ].join(", ")}
            , drawn from {count(counts.sources)} documents. Every mark opens its own source.{" "}
            <Link href={`${data}/sources`}>All sources</Link>
          </p>
        </section>
        <section>
          <h2>Download</h2>
          <ul>
            <li>
              <Link href={data}>All datasets</Link> <Link href={`/${dossier.address}.zip`}>.zip</Link>{" "}
              <Link href={`/${dossier.address}/datapackage.json`}>datapackage.json</Link>
            </li>
            <li>
              Events <Link href={`${data}/events.csv`}>.csv</Link>{" "}
              <Link href={`${data}/events.json`}>.json</Link>{" "}
              <Link href={`${data}/events.geojson`}>.geojson</Link>
            </li>
            <li>
              Relations <Link href={`${data}/relations.csv`}>.csv</Link>{" "}
              <Link href={`${data}/relations.json`}>.json</Link>
            </li>
          </ul>
        </section>
        <section>
          <h2>Reuse</h2>
          <ul>
            <li>
              Data and charts: <Link href={settings.license.path}>{settings.license.title}</Link>
            </li>
            <li>
              <Link href={embeddingPath(dossier.address)}>Charts in your article</Link>, and what they weigh
            </li>
            <li>
              Release <Link href={changesPath(dossier.address)}>{release.version}</Link>,{" "}
              <span title={release.checksum}>{release.checksum.slice(0, 12)}</span>
            </li>
          </ul>
        </section>
        <section>
          <h2>About</h2>
          <p>
            {settings.description}{" "}
            <Link href={aboutPath(dossier.address)}>Scope, method, codebook, how to mend an error</Link>
          </p>
          <ThemeSwitch />
        </section>
      </div>
    </footer>
  );
}
