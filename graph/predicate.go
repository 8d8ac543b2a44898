package graph

// A Predicate names a relation between two actors.
type Predicate string

// The events: relations that happen at a time.
const (
	Met              Predicate = "met"
	SpokeWith        Predicate = "spokeWith"
	NegotiatedWith   Predicate = "negotiatedWith"
	Visited          Predicate = "visited"
	Hosted           Predicate = "hosted"
	MediatedFor      Predicate = "mediatedFor"
	AgreedWith       Predicate = "agreedWith"
	PledgedTo        Predicate = "pledgedTo"
	CooperatedWith   Predicate = "cooperatedWith"
	Praised          Predicate = "praised"
	Supported        Predicate = "supported"
	Aided            Predicate = "aided"
	WithdrewFrom     Predicate = "withdrewFrom"
	Released         Predicate = "released"
	Requested        Predicate = "requested"
	Demanded         Predicate = "demanded"
	Accused          Predicate = "accused"
	Criticized       Predicate = "criticized"
	Investigated     Predicate = "investigated"
	Rejected         Predicate = "rejected"
	Threatened       Predicate = "threatened"
	ProtestedAgainst Predicate = "protestedAgainst"
	DeployedTo       Predicate = "deployedTo"
	Sanctioned       Predicate = "sanctioned"
	Coerced          Predicate = "coerced"
	Attacked         Predicate = "attacked"
	Struck           Predicate = "struck"
	Killed           Predicate = "killed"
	Captured         Predicate = "captured"
	ClaimedAttack    Predicate = "claimedAttack"
	Appointed        Predicate = "appointed"
	Dismissed        Predicate = "dismissed"
	Succeeded        Predicate = "succeeded"
	CommentedOn      Predicate = "commentedOn"
	Told             Predicate = "told"
)

// The standing relations: they last.
const (
	OfficialOf Predicate = "officialOf"
	MemberOf   Predicate = "memberOf"
	PartOf     Predicate = "partOf"
	LocatedIn  Predicate = "locatedIn"
	Backs      Predicate = "backs"
	Controls   Predicate = "controls"
	AlliedWith Predicate = "alliedWith"
	Opposes    Predicate = "opposes"
	RelatedTo  Predicate = "relatedTo"
)
