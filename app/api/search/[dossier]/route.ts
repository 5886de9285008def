import { machineRoute } from "@/app/api/machine-route";
import { searchIn } from "@/components/search/search-in";
import { inLanguage } from "@/lib/dossier/in-language";
import { langOption } from "@/lib/options/lang";
import { formatOptions, parseOptions } from "@/lib/options/parse";
import { searchLimit, searchText } from "@/lib/options/search";
import { searchPath } from "@/lib/publish/links";
import { detailOf, problemResponse } from "@/lib/publish/problem";
import { respond } from "@/lib/publish/respond";

const options = { q: searchText, limit: searchLimit, lang: langOption };

/** Everything of a dossier that holds some words, the closest first. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = machineRoute<{ dossier: string }>(
  (request, dossier) => {
    const { pathname, searchParams } = new URL(request.url);
    const { values, problems } = parseOptions(options, searchParams, dossier);
    const missing = searchParams.has("q")
      ? problems
      : [...problems, { parameter: "q", found: "", expected: searchText.expected }];
    if (missing.length > 0) return problemResponse(400, detailOf(missing), pathname, missing);
    return respond(request, {
      dossier,
      page: searchPath(dossier.address),
      query: formatOptions(options, values, dossier.settings),
      extension: "json",
      mediaType: "application/json",
      attachment: false,
      body: () => [
        JSON.stringify({
          q: values.q,
          ...searchIn(inLanguage(dossier, values.lang), values.q, values.limit),
        }),
      ],
    });
  },
);
