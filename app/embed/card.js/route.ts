import { scripts } from "@/components/embed/scripts";
import { scriptMethods } from "@/lib/publish/respond-script";

/** What an embed needs once a reader looks into it: the cards of its marks. */
export const { GET, HEAD } = scriptMethods(scripts.card);
