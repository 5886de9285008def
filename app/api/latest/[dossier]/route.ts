import { machineRoute } from "@/app/api/machine-route";
import { dashboardPath } from "@/lib/publish/links";
import { respond } from "@/lib/publish/respond";

/** Which release a dossier is at: what an embed of one release asks. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = machineRoute<{ dossier: string }>(
  (request, dossier) =>
    respond(request, {
      dossier,
      page: dashboardPath(dossier.settings.id),
      query: new URLSearchParams(),
      extension: "latest",
      mediaType: "application/json",
      attachment: false,
      body: () => [JSON.stringify({ dossier: dossier.settings.id, version: dossier.release.version })],
    }),
);
