import { machineRoute } from "@/app/api/machine-route";
import { spokenWords } from "@/components/charts/spoken-words";
import { bitmapOf } from "@/components/charts/standalone/bitmap-of";
import { previewOf, previewWidth } from "@/components/charts/standalone/preview";
import { shapesOf } from "@/components/charts/standalone/shapes-of";
import { previews } from "@/components/previews/previews";
import { inLanguage } from "@/lib/dossier/in-language";
import { formatOptions, parseOptions } from "@/lib/options/parse";
import { pinnedPath } from "@/lib/publish/links";
import { originOf } from "@/lib/publish/origin";
import { detailOf, problemResponse } from "@/lib/publish/problem";
import { respond } from "@/lib/publish/respond";
import { licenseInWords } from "@/lib/words/license";

type Params = { dossier: string; place: string };

/** The picture that networks show of a dashboard, a dataset or the claims, in the view that the query names. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = machineRoute<Params>(
  async (request, dossier, { place }) => {
    const { pathname, searchParams } = new URL(request.url);
    for (const { options, of } of previews) {
      const { values, problems } = parseOptions(options, searchParams, dossier);
      const { say, language } = spokenWords(dossier, values);
      const told = inLanguage(dossier, language);
      const preview = of(told, place, values);
      if (!preview) continue;
      if (problems.length > 0) return problemResponse(400, detailOf(problems), pathname, problems);
      const query = formatOptions(options, values, dossier.settings);
      const { title, sub, source, page, drawing } = preview;
      const { settings, release } = told;
      const address = `${originOf(request.headers)}${pinnedPath(page, release.version)}`;
      const body = async function* () {
        const sheet = previewOf({
          eyebrow: title === settings.title ? say("picture.dossier") : settings.title,
          title,
          sub,
          foot: say("picture.foot_page", {
            source,
            license: licenseInWords(settings.license.name),
            version: release.version,
          }),
          address: address.replace(/^https?:\/\//, ""),
          language,
          beside: drawing,
        });
        yield await bitmapOf({ ...sheet, shapes: shapesOf(sheet.drawing, "light", language) }, previewWidth);
      };
      const file = { extension: "png", mediaType: "image/png", attachment: false };
      return respond(request, { dossier, page, query, ...file, body });
    }
    return problemResponse(404, `unknown place of ${dossier.settings.id}: ${place}`, pathname);
  },
);
