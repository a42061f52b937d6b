// The lines that mail programs write around a message, language by language, as data.

/** In every phrase `…` stands for some words. */
export interface MailWords {
  /** The line above a message that is answered, without its colon. It is one only where it holds a date, too. */
  readonly wrote: readonly string[]
  /** What stands between dashes above a message that is answered or sent on. */
  readonly dividers: readonly string[]
  /** The line above a message that is sent on, without its colon. */
  readonly forwarded: readonly string[]
  /** The line with which a device or a program signs. */
  readonly sentFrom: readonly string[]
  /** The names of these two lines in a message's header. */
  readonly from: readonly string[]
  readonly subject: readonly string[]
}

export const mailWords: Readonly<Record<string, MailWords>> = {
  en: {
    wrote: ['On … wrote'],
    dividers: ['Original Message', 'Original Appointment', 'Forwarded Message'],
    forwarded: ['Begin forwarded message'],
    sentFrom: [
      'Sent from my …',
      'Sent from … for …',
      'Sent from … on …',
      'Sent with … Mail',
      'Sent with … Mail secure email',
      'Get Outlook for …',
    ],
    from: ['From'],
    subject: ['Subject'],
  },
  de: {
    wrote: ['Am … schrieb …', 'Am … hat … geschrieben', '… schrieb am …', 'Am … schrieb'],
    dividers: [
      'Ursprüngliche Nachricht',
      'Originalnachricht',
      'Original-Nachricht',
      'Weitergeleitete Nachricht',
      'Ursprünglicher Termin',
    ],
    forwarded: ['Anfang der weitergeleiteten Nachricht'],
    sentFrom: [
      'Von meinem … gesendet',
      'Gesendet von meinem …',
      'Gesendet von … für …',
      'Gesendet mit der … App',
      'Diese Nachricht wurde von … gesendet',
      'Holen Sie sich Outlook für …',
      'Outlook für … beziehen',
    ],
    from: ['Von'],
    subject: ['Betreff'],
  },
  fr: {
    wrote: ['Le … a écrit'],
    dividers: ["Message d'origine", 'Message original', 'Message transféré', 'Message réexpédié'],
    forwarded: ['Début du message réexpédié', 'Début du message transféré'],
    sentFrom: [
      'Envoyé de mon …',
      'Envoyé depuis mon …',
      'Envoyé à partir de … pour …',
      'Obtenir Outlook pour …',
      'Télécharger Outlook pour …',
    ],
    from: ['De'],
    subject: ['Objet'],
  },
  es: {
    wrote: ['El … escribió'],
    dividers: ['Mensaje original', 'Mensaje reenviado'],
    forwarded: ['Inicio del mensaje reenviado'],
    sentFrom: ['Enviado desde mi …', 'Enviado desde … para …', 'Obtener Outlook para …'],
    from: ['De'],
    subject: ['Asunto'],
  },
  it: {
    wrote: ['Il … ha scritto'],
    dividers: ['Messaggio originale', 'Messaggio inoltrato'],
    forwarded: ['Inizio messaggio inoltrato'],
    sentFrom: [
      'Inviato da …',
      'Inviato dal mio …',
      'Scarica Outlook per …',
      'Ottieni Outlook per …',
      'Ottenere Outlook per …',
    ],
    from: ['Da'],
    subject: ['Oggetto'],
  },
  pt: {
    wrote: ['Em … escreveu', 'A … escreveu', 'No dia … escreveu'],
    dividers: ['Mensagem original', 'Mensagem encaminhada', 'Mensagem reencaminhada'],
    forwarded: ['Início da mensagem encaminhada', 'Início da mensagem reencaminhada'],
    sentFrom: [
      'Enviado do meu …',
      'Enviado a partir do …',
      'Enviado do … para …',
      'Obter o Outlook para …',
      'Obtenha o Outlook para …',
    ],
    from: ['De'],
    subject: ['Assunto'],
  },
  nl: {
    wrote: ['Op … schreef …', 'Op … schreef', 'Op … heeft … geschreven'],
    dividers: ['Oorspronkelijk bericht', 'Origineel bericht', 'Doorgestuurd bericht'],
    forwarded: ['Begin doorgestuurd bericht'],
    sentFrom: [
      'Verstuurd vanaf mijn …',
      'Verzonden vanaf mijn …',
      'Verzonden vanuit … voor …',
      'Outlook voor … downloaden',
      'Download Outlook voor …',
    ],
    from: ['Van'],
    subject: ['Onderwerp'],
  },
  cs: {
    wrote: ['Dne … napsal', 'Dne … napsala', 'Dne … napsal(a)', 'Dne … napsal …', 'Dne … napsala …'],
    dividers: ['Původní zpráva', 'Přeposlaná zpráva'],
    forwarded: ['Začátek přeposlané zprávy'],
    sentFrom: ['Odesláno z …'],
    from: ['Od'],
    subject: ['Předmět'],
  },
  pl: {
    wrote: ['W dniu … napisał', 'W dniu … napisała', 'W dniu … napisał(a)', 'Dnia … napisał(a)'],
    dividers: ['Wiadomość oryginalna', 'Wiadomość przekazana'],
    forwarded: [],
    sentFrom: ['Wysłane z …'],
    from: ['Od'],
    subject: ['Temat'],
  },
  sv: {
    wrote: ['Den … skrev …', 'Den … skrev', 'På … skrev …'],
    dividers: ['Ursprungligt meddelande', 'Vidarebefordrat meddelande'],
    forwarded: ['Vidarebefordrat brev'],
    sentFrom: ['Skickat från min …'],
    from: ['Från'],
    subject: ['Ämne'],
  },
  da: {
    wrote: ['Den … skrev …', 'Den … skrev'],
    dividers: ['Oprindelig meddelelse', 'Videresendt meddelelse'],
    forwarded: [],
    sentFrom: ['Sendt fra min …'],
    from: ['Fra'],
    subject: ['Emne'],
  },
  ru: {
    wrote: ['… писал', '… пишет', '… написал(а)'],
    dividers: ['Исходное сообщение', 'Пересылаемое сообщение'],
    forwarded: [],
    sentFrom: ['Отправлено с …'],
    from: ['От'],
    subject: ['Тема'],
  },
}
