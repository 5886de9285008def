/** Named inputs: each is a test, a picture of the gallery and an address to try. */
export const balanceExamples = [
  { name: "as the dossier opens", dossier: "korea-2019", query: "", width: 824 },
  { name: "beside the network", dossier: "korea-2019", query: "", width: 506 },
  { name: "on a phone, own weights", dossier: "korea-2019", query: "weighting=humanitarian:2", width: 328 },
  {
    name: "two allies against one",
    dossier: "korea-2019",
    query: "a=USA,KOR&as_of=2018-12-31&weighting=equal",
    width: 824,
  },
  {
    name: "verifiable security concessions alone",
    dossier: "korea-2019",
    query: "kind=security&verifiable=yes",
    width: 824,
  },
  { name: "nothing between them", dossier: "korea-2019", query: "a=CHN&b=MYS", width: 506 },
  { name: "Reykjavik", dossier: "reykjavik-1986", query: "as_of=1988-12-31", width: 824 },
] as const;
