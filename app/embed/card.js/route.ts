import { scripts } from "@/components/embed/scripts";
import { withBrotli } from "@/lib/publish/brotli";
import { respondScript } from "@/lib/publish/respond-script";

/** What an embed needs once a reader looks into it: the cards of its marks. */
const read = withBrotli((request: Request) => respondScript(request, scripts.card), 11);

export { read as GET, read as HEAD };
