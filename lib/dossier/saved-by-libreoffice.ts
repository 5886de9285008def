/**
 * Tables of the small dossier as they come back from a spreadsheet: downloaded as XLSX, opened in LibreOffice 7.4 and
 * saved as CSV, text cells quoted.
 */
export const savedByLibreOffice = {
  events: `"id","date","end_date","type","title","summary","initiators","recipients","participants","place","place_native","longitude","latitude","cameo_code","goldstein","confidence","basis","sources","note","counts_from","leader_level"
"ev-1","2018-06-12",,"summit","Meeting 1","They meet, and say so.","AAA;P-X","BBB",,"Midway",,103.8,1.25,"046",7,"high","opened","s1",,2018-06-12,TRUE
"ev-2","2018-06-12",,"summit","Meeting 2","They meet, and say so.","AAA;P-X","BBB",,"Midway",,103.8,1.25,"046",7,"high","opened","s1",,2018-06-12,TRUE
"ev-3","2018-06-12",,"summit","Meeting 3","They meet, and say so.","AAA;P-X","BBB",,"Midway",,103.8,1.25,"046",7,"high","opened","s1",,2018-06-12,TRUE
`,
  offices: `"actor","n","office","leader","start","end","confidence","sources","note"
"P-X",1,"President",TRUE,"2017",,"high","s1",
`,
  segments: `"id","from","to","line","mode","length_km","gauges_mm","corridor","countries","geometry","confidence","basis","sources","note","status","status_since","status_wording"
"w01","x","y","Main","rail",12.5,"1435","line","AAA;BBB","schematic","high","opened","s1",,"operational","2018","in use"
`,
} as const;
