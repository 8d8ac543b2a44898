package graph

import "slices"

// A Class groups the predicates of events as the PLOVER scheme does. Standing
// relations have none.
type Class string

// The classes, all of them.
const (
	ClassConsult   Class = "CONSULT"
	ClassAgree     Class = "AGREE"
	ClassCooperate Class = "COOPERATE"
	ClassSupport   Class = "SUPPORT"
	ClassAid       Class = "AID"
	ClassRetreat   Class = "RETREAT"
	ClassRequest   Class = "REQUEST"
	ClassAccuse    Class = "ACCUSE"
	ClassReject    Class = "REJECT"
	ClassThreaten  Class = "THREATEN"
	ClassProtest   Class = "PROTEST"
	ClassMobilize  Class = "MOBILIZE"
	ClassSanction  Class = "SANCTION"
	ClassCoerce    Class = "COERCE"
	ClassAssault   Class = "ASSAULT"
	ClassGovern    Class = "GOVERN"
	ClassState     Class = "STATE"
)

// A Definition is the entry of one predicate in the vocabulary.
type Definition struct {
	Predicate Predicate `json:"predicate"`
	Class     Class     `json:"class,omitempty"` // "" for a standing relation

	// CAMEO is the code that event-data tools expect, "" for a standing
	// relation. Codes are those of the CAMEO codebook, version 1.1b3.
	CAMEO string `json:"cameo,omitempty"`

	// Symmetric relations hold both ways and are stored once, with the smaller
	// ID as subject.
	Symmetric bool `json:"symmetric"`

	Label   string `json:"label"`   // "A visited B"
	Inverse string `json:"inverse"` // "B visited by A"; the label itself if symmetric
	Meaning string `json:"meaning"`
	Cues    string `json:"cues"` // some words that state it
}

// vocabulary is the closed list. Whatever prints or explains the relations
// reads it from here.
var vocabulary = []Definition{
	{Met, ClassConsult, "040", true, "met", "met",
		"They were, or will be, in one meeting, in person or without saying how.",
		"met, received, sat down with, summit with"},
	{SpokeWith, ClassConsult, "041", true, "spoke with", "spoke with",
		"They talked at a distance: by phone, video or letter.",
		"called, phoned, spoke by phone"},
	{NegotiatedWith, ClassConsult, "046", true, "negotiated with", "negotiated with",
		"Parties talked over an agenda.",
		"talks between A and B, strategic dialogue"},
	{Visited, ClassConsult, "042", false, "visited", "visited by",
		"The subject travelled to the object: a country, a place, or the seat of a body or person.",
		"arrived in, flew to, A's visit to B"},
	{Hosted, ClassConsult, "043", false, "hosted", "hosted by",
		"The subject received the object at home.",
		"welcomed, invited to"},
	{MediatedFor, ClassConsult, "045", false, "mediated for", "had as mediator",
		"The subject helped others to settle; one relation to each party, or to the country of the conflict.",
		"mediated between, brokered"},
	{AgreedWith, ClassAgree, "057", true, "agreed with", "agreed with",
		"They signed or reached an agreement, truce or deal.",
		"signed a deal with, agreed a ceasefire"},
	{PledgedTo, ClassAgree, "030", false, "pledged to", "was promised by",
		"The subject promised the object help, talks or cooperation.",
		"vowed to help, offered"},
	{CooperatedWith, ClassCooperate, "060", true, "cooperated with", "cooperated with",
		"They acted together, shared, exchanged or trained.",
		"joint exercises, shares intelligence with, trades with"},
	{Praised, ClassSupport, "051", false, "praised", "praised by",
		"The subject approved of the object in words.",
		"thanked, congratulated, commended"},
	{Supported, ClassSupport, "050", false, "supported", "supported by",
		"The subject gave the object diplomatic or political support.",
		"endorsed, affirmed support for, voted for"},
	{Aided, ClassAid, "070", false, "aided", "aided by",
		"The subject gave the object material aid.",
		"sent weapons to, trained and equipped"},
	{WithdrewFrom, ClassRetreat, "087", false, "withdrew from", "was left by",
		"Forces of the subject left the object, or were cut there.",
		"pulled out of, withdrawal from"},
	{Released, ClassRetreat, "084", false, "released", "released by",
		"The subject set the object free, returned it, or lifted a siege or sanctions.",
		"freed, lifted sanctions on"},
	{Requested, ClassRequest, "020", false, "asked", "was asked by",
		"The subject asked the object for something.",
		"asked, appealed to"},
	{Demanded, ClassRequest, "100", false, "pressed", "was pressed by",
		"The subject insisted that the object do something.",
		"called on, urged"},
	{Accused, ClassAccuse, "112", false, "accused", "accused by",
		"The subject said that the object did wrong.",
		"blamed, alleged that"},
	{Criticized, ClassAccuse, "111", false, "criticized", "criticized by",
		"The subject disapproved of the object or of what it did.",
		"condemned, denounced"},
	{Investigated, ClassAccuse, "090", false, "investigated", "investigated by",
		"The subject examined the object for wrongdoing.",
		"charged, indicted, put on trial"},
	{Rejected, ClassReject, "120", false, "rejected", "rejected by",
		"The subject refused the object or what it proposed.",
		"refused, vetoed, opposed the plan of"},
	{Threatened, ClassThreaten, "130", false, "threatened", "threatened by",
		"The subject warned the object of harm.",
		"warned of consequences, warned against"},
	{ProtestedAgainst, ClassProtest, "140", false, "protested against", "was protested by",
		"Civilians demonstrated against the object.",
		"rallied against, marched against"},
	{DeployedTo, ClassMobilize, "150", false, "deployed to", "had forces of",
		"Forces of the subject were sent to, or stand in, the object.",
		"sent troops to, troops in"},
	{Sanctioned, ClassSanction, "160", false, "sanctioned", "sanctioned by",
		"The subject cut or punished relations with the object.",
		"blacklisted, expelled the ambassador of"},
	{Coerced, ClassCoerce, "170", false, "coerced", "coerced by",
		"The subject used force short of killing: arrest, ban, seizure, blockade, intrusion.",
		"arrested, detained, seized"},
	{Attacked, ClassAssault, "180", false, "attacked", "attacked by",
		"The subject did violence to the object, in a way not told more exactly.",
		"ambushed, bombed, clashed with"},
	{Struck, ClassAssault, "195", false, "struck", "struck by",
		"The subject hit the object from the air or from afar.",
		"air strikes on, shelled, fired rockets at"},
	{Killed, ClassAssault, "180", false, "killed", "killed by",
		"The subject killed the object, or people of it.",
		"assassinated, shot dead"},
	{Captured, ClassAssault, "192", false, "captured", "captured by",
		"The subject took ground or prisoners by force.",
		"seized the town of, occupied, invaded"},
	{ClaimedAttack, ClassAssault, "180", false, "claimed attack", "was claimed by",
		"The subject said that it did the object, an incident or its victim.",
		"claimed responsibility for"},
	{Appointed, ClassGovern, "010", false, "appointed", "appointed by",
		"The subject gave the object an office.",
		"named, elected"},
	{Dismissed, ClassGovern, "010", false, "dismissed", "dismissed by",
		"The subject took an office away from the object.",
		"sacked, ousted"},
	{Succeeded, ClassGovern, "010", false, "succeeded", "succeeded by",
		"The subject followed the object in an office.",
		"replaced, took over from"},
	{CommentedOn, ClassState, "010", false, "commented on", "was commented on by",
		"The subject said something about the object that no other relation covers.",
		"said of, warned that it remains a threat"},
	{Told, ClassState, "010", false, "told", "was told by",
		"The subject said something to the object.",
		"informed, told reporters of"},
	{OfficialOf, "", "", false, "official of", "has official",
		"The person holds an office in or for the object; the relation's role is the office.",
		"Iraq's Foreign Minister Fuad Hussein"},
	{MemberOf, "", "", false, "member of", "has member",
		"The subject belongs to the organization, alliance, party or delegation.",
		"part of the coalition"},
	{PartOf, "", "", false, "part of", "has part",
		"The subject is a body inside the larger object, or a body of state of its country.",
		"the Quds Force of the IRGC"},
	{LocatedIn, "", "", false, "located in", "is the location of",
		"The place, organization or group is in the object, a place or country.",
		"a base in Anbar"},
	{Backs, "", "", false, "backs", "backed by",
		"The subject is the lasting patron of the object: arms, money or command.",
		"Iran-backed militias"},
	{Controls, "", "", false, "controls", "controlled by",
		"The subject holds the ground of the object, or runs it.",
		"Hamas-run ministry"},
	{AlliedWith, "", "", true, "allied with", "allied with",
		"They are said to be allies or partners.",
		"Iraq, an ally of the United States"},
	{Opposes, "", "", true, "opposes", "opposes",
		"They are said to be rivals or enemies.",
		"arch-foe, the rivalry between"},
	{RelatedTo, "", "", true, "related to", "related to",
		"They are family.",
		"his wife, son of"},
}

var definitions = func() map[Predicate]Definition {
	byName := make(map[Predicate]Definition, len(vocabulary))
	for _, d := range vocabulary {
		byName[d.Predicate] = d
	}
	return byName
}()

// Vocabulary returns the definition of every predicate, events first.
func Vocabulary() []Definition { return slices.Clone(vocabulary) }

// Define returns the definition of p, and false if the vocabulary has no p.
func Define(p Predicate) (Definition, bool) {
	d, ok := definitions[p]
	return d, ok
}

// Symmetric reports whether p holds both ways.
func (p Predicate) Symmetric() bool { return definitions[p].Symmetric }

// Class returns the class of p, "" for a standing relation.
func (p Predicate) Class() Class { return definitions[p].Class }

// Event reports whether p happens at a time, as opposed to lasting.
func (p Predicate) Event() bool { return definitions[p].Class != "" }

// Of returns the predicates of class c in the order of the vocabulary.
func (c Class) Of() []Predicate {
	var ps []Predicate
	for _, d := range vocabulary {
		if d.Class == c {
			ps = append(ps, d.Predicate)
		}
	}
	return ps
}
