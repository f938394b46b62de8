import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createLanguage, type Language } from '../../i18n';

/** The language everything below is shown in. */
export const LanguageContext = createContext<Language>(createLanguage());

/** The language to speak to the reader in. */
export const useLanguage = (): Language => useContext(LanguageContext);
