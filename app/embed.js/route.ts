import { scripts } from "@/components/embed/scripts";
import { scriptMethods } from "@/lib/publish/respond-script";

/** The optional script of the page around embeds. */
export const { GET, HEAD } = scriptMethods(scripts.host);
