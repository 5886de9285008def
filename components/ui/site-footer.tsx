import type { Dossier } from "@/lib/dossier/dossier";
import { aboutPath, changesPath, dataPath, embeddingPath } from "@/lib/publish/links";
import { count, plural } from "@/lib/words/numbers";
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
            <a href={`${data}/sources`}>All sources</a>
          </p>
        </section>
        <section>
          <h2>Download</h2>
          <ul>
            <li>
              <a href={data}>All datasets</a> <a href={`/${dossier.address}.zip`}>.zip</a>{" "}
              <a href={`/${dossier.address}/datapackage.json`}>datapackage.json</a>
            </li>
            <li>
              Events <a href={`${data}/events.csv`}>.csv</a> <a href={`${data}/events.json`}>.json</a>{" "}
              <a href={`${data}/events.geojson`}>.geojson</a>
            </li>
            <li>
              Relations <a href={`${data}/relations.csv`}>.csv</a>{" "}
              <a href={`${data}/relations.json`}>.json</a>
            </li>
          </ul>
        </section>
        <section>
          <h2>Reuse</h2>
          <ul>
            <li>
              Data and charts: <a href={settings.license.path}>{settings.license.title}</a>
            </li>
            <li>
              <a href={embeddingPath(dossier.address)}>Charts in your article</a>, and what they weigh
            </li>
            <li>
              Release <a href={changesPath(dossier.address)}>{release.version}</a>,{" "}
              <span title={release.checksum}>{release.checksum.slice(0, 12)}</span>
            </li>
          </ul>
        </section>
        <section>
          <h2>About</h2>
          <p>
            {settings.description}{" "}
            <a href={aboutPath(dossier.address)}>Scope, method, codebook, how to mend an error</a>
          </p>
          <ThemeSwitch />
        </section>
      </div>
    </footer>
  );
}
