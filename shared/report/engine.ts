/**
 * Names the rules that read an article: raised by whoever changes what any stage makes of the same input, so that
 * archived articles are read again and no artefact of older rules is taken for one of the new.
 */
export const ENGINE_VERSION = '0.1.0';
