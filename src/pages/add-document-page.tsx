import type { Words } from '../core/words.ts';
import { FormRow } from './claim-form/form-row.tsx';
import type { FormValues } from './claim-form/value-in-form.ts';
import { DocumentWords } from './components/document-words.tsx';
import { FormToken } from './components/form-token.tsx';
import { PageHead } from './components/page-head.tsx';
import { Layout, pageOf } from './layout.tsx';
import type { Site } from './site.ts';
import { ROUTES } from './urls.ts';
import { ADD_DOCUMENT_WORDS as W, REFUSAL_WORDS } from './words/add-document.ts';

/** Why nothing was taken in: an answer that is missing or wrong, or a document that was refused. */
export type NotTakenIn =
  | { readonly kind: 'answer'; readonly words: Words }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };

/** The page by which a document is put into the record: a file or an address, and what the person knows of it. */
export function addDocumentPage(form: FormValues, site: Site, wrong?: NotTakenIn): string {
  const { language, writing } = site;
  const answer = (name: string) => ({
    id: name,
    name,
    value: form.get(name) ?? '',
    'aria-describedby': `${name}-help`,
    autocomplete: 'off',
  });
  return pageOf(
    <Layout site={site} title={W.title[language]} section={ROUTES.addDocument} kind="form">
      <PageHead title={W.title[language]}>
        <p>{W.lead[language]}</p>
      </PageHead>
      {wrong === undefined ? '' : <Refusal wrong={wrong} site={site} />}
      {writing === undefined ? (
        ''
      ) : (
        <form class="form-rows" method="post" action={site.href(ROUTES.addDocument)} enctype="multipart/form-data">
          <FormToken writing={writing} />
          <FormRow name="file" label={W.file[language]} help={W.fileHelp[language]}>
            <input id="file" name="file" type="file" accept=".txt,.md,.html,.htm,.pdf,.docx" aria-describedby="file-help" />
          </FormRow>
          <FormRow name="url" label={W.address[language]} help={W.addressHelp[language]}>
            <input {...answer('url')} type="url" placeholder="https://" />
          </FormRow>
          <FormRow name="published" label={W.published[language]} help={W.publishedHelp[language]}>
            <input {...answer('published')} placeholder="2025-02-04" />
          </FormRow>
          <FormRow name="publisher" label={W.publisher[language]} help={W.publisherHelp[language]}>
            <input {...answer('publisher')} maxlength={200} />
          </FormRow>
          <FormRow name="title" label={W.name[language]} help={W.publisherHelp[language]}>
            <input {...answer('title')} maxlength={500} />
          </FormRow>
          <FormRow name="language" label={W.language[language]}>
            <select id="language" name="language">
              {[
                ['', W.languageTold],
                ['en', W.english],
                ['es', W.spanish],
              ].map(([tag, words]) =>
                typeof tag === 'string' && typeof words === 'object' ? (
                  <option value={tag} {...(tag !== '' && form.get('language') === tag ? { selected: true } : {})}>
                    {words[language]}
                  </option>
                ) : (
                  ''
                ),
              )}
            </select>
          </FormRow>
          <button class="primary">{W.add[language]}</button>
        </form>
      )}
    </Layout>,
  );
}

function Refusal(props: { readonly wrong: NotTakenIn; readonly site: Site }) {
  const { wrong, site } = props;
  const { language } = site;
  if (wrong.kind === 'answer')
    return (
      <p class="notice" role="alert">
        {wrong.words[language]}
      </p>
    );
  const words = REFUSAL_WORDS[wrong.code];
  return (
    <div class="notice" role="alert">
      <p>
        <strong>{W.refused[language]}.</strong> {words === undefined ? '' : words[language]}
      </p>
      <p class="help">
        <DocumentWords text={wrong.message} lang="en" language={language} /> <span class="code">{wrong.code}</span>
      </p>
    </div>
  );
}
