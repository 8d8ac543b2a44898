package learned

// A template is a kind of feature; every template hashes apart. Whoever changes
// the templates trains the model anew.
type template uint32

// What a pair is described by.
const (
	always template = iota + 1
	kindPair
	sortPair
	headFirst
	headSecond
	officeFirst
	officeSecond

	claimOfPair // what a frame has read of the two, of one, of others
	claimOfFirst
	claimOfSecond
	claimBeside
	claimElsewhere

	within // both in one token
	withinHead
	withinBefore
	withinAfter

	gap
	gapKinds
	actorsBetween
	verbsBetween
	signBetween
	wordBetween
	wordBetweenKinds
	verbBetweenKinds
	twoBetween
	wholeBetween
	outlineBetween
	afterFirst
	beforeSecond
	afterAndBefore
	ownerFirst
	ownerSecond
	oneList

	verbAfterFirst
	verbBeforeSecond
	verbBeforeFirst
	verbAfterSecond
	verbAndJoint
	verbKindFirst
	verbKindSecond
	verbsAround
	verbAuxiliaries
	verbFrame

	placeBefore // words beside the pair, by their place and without
	nearBefore
	placeAfter
	nearAfter
	farWord
	quotedSecond
	quotedBoth

	wayWhole // the way through the tree
	wayShort
	wayWholeKinds
	wayShortKinds
	wayWords
	wayTop
	wayTopKinds
	wayNode
	topWord
	topEnds
	topJoints
	topKinds
	topDepth
	topChild
	governor
	governorJoint
	governorKind
	governorRel
)
