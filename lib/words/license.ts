/** A licence's short name as one says it: "CC-BY-4.0" becomes "CC BY 4.0", "CC-BY-SA-4.0" "CC BY-SA 4.0". */
export const licenseInWords = (name: string): string => name.replace(/^CC-([A-Z-]+)-([\d.]+)$/, "CC $1 $2");
