import { expect, test } from "vitest";
import { readDossierFolder } from "../dossier/read-folder";
import { positions } from "./positions";
test("n", () => {
  const { tables, settings } = readDossierFolder("prisma/dossiers/korea-2019");
  const rows = positions(tables, { asOf: settings.asOf, from: settings.period[0] });
  console.log([...new Map(rows.map((r) => [r.quarter, r.total]))].join(" "));
   const seen=new Set<string>(); for (const r of positions(tables,{asOf:"2018-03-31",from:"2018-01-01"})) for (const e of r.events) if(!seen.has(e.id)){seen.add(e.id);console.log(e.id,e.date,e.type,e.initiators.join(),"/",e.recipients.join(),"/",e.participants.join())}; const c = positions(tables, { asOf: settings.asOf, from: settings.period[0], actors: settings.actors });
  for (const q of [...new Set(c.map((r) => r.quarter))]) console.log(q, c.filter((r) => r.quarter === q).map((r) => `${r.actor} ${r.contacts} #${r.rank}`).join(", "));
  console.log([...new Set(tables.events.map(e=>e.date).filter(d=>d.length!==10))].join(), tables.events.length, tables.events.filter(e=>e.goldstein===0).length, [...new Set(tables.events.map(e=>e.type))].map(t=>t+tables.events.filter(e=>e.type===t).length).join(" "));
  const p = positions(tables, { asOf: "2019-12-31", from: settings.period[0] });
  console.log([...new Map(p.map((r) => [r.quarter, r.total]))].join(" "), [...new Set(p.map(r=>r.actor))].join());
});
