import { scripts } from "@/components/embed/scripts";
import { withBrotli } from "@/lib/publish/brotli";
import { respondScript } from "@/lib/publish/respond-script";

/** The script of every embed. It is small and asked for far more often than it changes: as dense as can be. */
const read = withBrotli((request: Request) => respondScript(request, scripts.chart), 11);

export { read as GET, read as HEAD };
