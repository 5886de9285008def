import type { Metadata } from "next";
import { headers } from "next/headers";
import { previewHeight, previewWidth } from "@/components/charts/standalone/preview";
import { newestPath } from "@/lib/publish/links";
import { originOf } from "@/lib/publish/origin";
import { pageIn, pageInLanguages } from "@/lib/publish/site/page-in-languages";
import { languages } from "@/lib/words/language";
import { spoken } from "./spoken";

type Shared = {
  /** The finding, or what the page is. */
  title: string;
  /** What stands in the tab after it. */
  suffix?: string;
  description?: string;
  /** Path and query of the page in its shortest form. */
  path: string;
  /** Path of the picture that networks show of this very view. */
  preview: string;
  /** The picture in words. */
  alt: string;
};

/** What a shared address says of itself: title, description, picture and the address to be kept. */
export async function sharedMetadata(shared: Shared): Promise<Metadata> {
  const { title, suffix, path, preview, alt } = shared;
  const origin = originOf(await headers());
  const { language } = await spoken();
  // A pinned page and the newest are one page to a search engine.
  const url = `${origin}${newestPath(path)}`;
  const description = shared.description && { description: shared.description };
  const images = [
    {
      url: pageIn(`${origin}${preview}`, language),
      width: previewWidth,
      height: previewHeight,
      alt,
      type: "image/png",
    },
  ];
  return {
    title: suffix ? `${title} · ${suffix}` : title,
    ...description,
    alternates: {
      canonical: pageIn(url, language),
      languages: Object.fromEntries(pageInLanguages(url).map((page) => [page.tag, page.url])),
    },
    openGraph: {
      type: "article",
      siteName: "Entente",
      locale: languages[language].locale,
      title,
      ...description,
      url: pageIn(url, language),
      images,
    },
    twitter: { card: "summary_large_image", title, ...description, images },
  };
}
