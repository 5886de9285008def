import type { Dossier } from "@/lib/dossier/dossier";
import { claimsPath } from "@/lib/publish/links";
import { Link } from "./link";
import { claimsWith, verdicts } from "./verdicts";

/** The dashboard's view of the claims: how many hold up, and what the record corrects. */
export function ClaimsSummary({ dossier }: { dossier: Dossier }) {
  const { claims } = dossier.tables;
  if (claims.length === 0) return null;
  const corrected = claimsWith(claims, "wrong").slice(0, 2);
  return (
    <section className="figure figure-claims">
      <header className="figure-head">
        <h2>
          {claimsWith(claims, "supported").length} of {claims.length} claims hold up
        </h2>
        <p className="sub">{dossier.settings.claims?.title}, line by line.</p>
      </header>
      <ul className="verdict-bars">
        {verdicts.map((verdict) => {
          const number = claimsWith(claims, verdict.id).length;
          return (
            <li key={verdict.id}>
              <Link href={claimsPath(dossier.address, verdict.id)}>
                <span>{verdict.title}</span> <b>{number}</b>
                <i className="bar">
                  <i style={{ width: `${(100 * number) / claims.length}%`, background: verdict.color }} />
                </i>
              </Link>
            </li>
          );
        })}
      </ul>
      <h3>What the record corrects</h3>
      {corrected.map((claim) => (
        <p key={claim.id} className="correction">
          <span className="muted">“{claim.claim}”</span> {claim.correction}
        </p>
      ))}
      <p>
        <Link href={claimsPath(dossier.address)}>Read the claims and their evidence →</Link>
      </p>
    </section>
  );
}
