import balance from "./balance.json";
import balance_panel from "./balance_panel.json";
import card from "./card.json";
import citation from "./citation.json";
import claims from "./claims.json";
import coding from "./coding.json";
import coding_panel from "./coding_panel.json";
import columns from "./columns.json";
import controls from "./controls.json";
import corridors from "./corridors.json";
import corridors_panel from "./corridors_panel.json";
import data from "./data.json";
import datasets from "./datasets.json";
import dates from "./dates.json";
import documents from "./documents.json";
import embed from "./embed.json";
import entries from "./entries.json";
import exchange from "./exchange.json";
import formats from "./formats.json";
import frame from "./frame.json";
import kinds from "./kinds.json";
import network from "./network.json";
import network_panel from "./network_panel.json";
import numbers from "./numbers.json";
import options from "./options.json";
import pages from "./pages.json";
import picture from "./picture.json";
import position from "./position.json";
import position_panel from "./position_panel.json";
import precedent from "./precedent.json";
import precedent_panel from "./precedent_panel.json";
import search from "./search.json";
import section from "./section.json";
import site from "./site.json";
import timeline from "./timeline.json";
import timeline_panel from "./timeline_panel.json";
import tour from "./tour.json";

/** Every message in this language, an area a file. */
export const ja = {
  balance,
  balance_panel,
  card,
  citation,
  claims,
  coding,
  coding_panel,
  columns,
  controls,
  corridors,
  corridors_panel,
  data,
  datasets,
  dates,
  documents,
  embed,
  entries,
  exchange,
  formats,
  frame,
  kinds,
  network,
  network_panel,
  numbers,
  options,
  pages,
  picture,
  position,
  position_panel,
  precedent,
  precedent_panel,
  search,
  section,
  site,
  timeline,
  timeline_panel,
  tour,
};
