/** Renders a text of content/ with Astro. */
import { getEntry, render } from 'astro:content';
import type { Article, Essential, Page } from './case-entry.ts';
import { wantsContents } from './prose-reference.ts';

/** Whether a text is an article: only articles have a folder. */
function isArticle(text: Article | Page | Essential): text is Article {
  return 'folder' in text;
}

/** A rendered text: its component is `Content`. */
export type Rendered = Awaited<ReturnType<typeof renderText>>;

/** The text as a component, and whether a list of its sections precedes it. */
export async function renderText(text: Article | Page | Essential) {
  const entry = isArticle(text)
    ? await getEntry('articles', text.id)
    : 'article' in text
      ? await getEntry('essentials', text.id)
      : await getEntry('pages', text.id);
  if (!entry) throw new Error(`${text.file} : texte absent de la collection.`);
  return { ...(await render(entry)), hasContents: wantsContents(text.tree) };
}
