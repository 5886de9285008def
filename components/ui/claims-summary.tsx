import type { Dossier } from "@/lib/dossier/dossier";
import { claimsLang, ownLang, wordsOf } from "@/lib/dossier/in-language";
import { claimsPath } from "@/lib/publish/links";
import { kindWord } from "@/lib/words/kind-word";
import { Link } from "./link";
import { Said } from "./said";
import { claimsWith, verdicts } from "./verdicts";

/** The dashboard's view of the claims: how many hold up, and what the record corrects. */
export function ClaimsSummary({ dossier }: { dossier: Dossier }) {
  const { claims } = dossier.tables;
  if (claims.length === 0) return null;
  const words = wordsOf(dossier);
  const { say } = words;
  const own = ownLang(dossier);
  const corrected = claimsWith(claims, "wrong").slice(0, 2);
  return (
    <section className="figure figure-claims">
      <header className="figure-head">
        <h2>
          {say("claims.hold_up", {
            supported: claimsWith(claims, "supported").length,
            total: claims.length,
          })}
        </h2>
        <p className="sub">
          <Said
            words={words}
            message="claims.line_by_line"
            values={{ title: <span lang={claimsLang(dossier)}>{dossier.settings.claims?.title}</span> }}
          />
        </p>
      </header>
      <ul className="verdict-bars">
        {verdicts.map((verdict) => {
          const number = claimsWith(claims, verdict.id).length;
          return (
            <li key={verdict.id}>
              <Link href={claimsPath(dossier.address, verdict.id)}>
                <span>{kindWord(words, "verdict", verdict.id)}</span> <b>{number}</b>
                <i className="bar">
                  <i style={{ width: `${(100 * number) / claims.length}%`, background: verdict.color }} />
                </i>
              </Link>
            </li>
          );
        })}
      </ul>
      <h3>{say("claims.corrected")}</h3>
      {corrected.map((claim) => (
        <p key={claim.id} className="correction" lang={own}>
          <span className="muted">“{claim.claim}”</span> {claim.correction}
        </p>
      ))}
      <p>
        <Link href={claimsPath(dossier.address)}>{say("claims.read")}</Link>
      </p>
    </section>
  );
}
