import { scripts } from "@/components/embed/scripts";
import { scriptMethods } from "@/lib/publish/respond-script";

/** The script of every embed. */
export const { GET, HEAD } = scriptMethods(scripts.chart);
