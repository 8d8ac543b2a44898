package reference_test

import (
	"fmt"

	"github.com/dramatis-graph/dramatis/loader/reference"
)

func ExampleBook_Lookup() {
	for _, e := range reference.Default().Lookup("Baghdad") {
		fmt.Println(e.ID)
	}
	// Output:
	// country/iraq
	// place/baghdad
}

func ExampleBook_Holder() {
	book := reference.Default()
	fmt.Println(book.Holder("country/iraq", "prime minister", "2021-03-23"))
	fmt.Println(book.Holder("country/united-states", "Secretary of State", "2024-03-26"))
	fmt.Println(book.Holder("country/iraq", "prime minister", "2022"))
	// Output:
	// person/mustafa-al-kadhimi true
	// person/antony-blinken true
	//  false
}

func ExampleBook_IsOrgan() {
	book := reference.Default()
	fmt.Println(book.IsOrgan("Supreme Court"), book.IsOrgan("Supreme Leader"))
	// Output: true false
}

func ExampleBook_Organ() {
	book := reference.Default()
	for _, words := range []string{"Foreign Ministry", "parliament"} {
		iraqs, _ := book.Organ("country/iraq", words)
		israels, _ := book.Organ("country/israel", words)
		fmt.Printf("%s, %s\n", iraqs.Name, israels.Name)
	}
	// Output:
	// Ministry of Foreign Affairs of Iraq, Ministry of Foreign Affairs of Israel
	// Parliament of Iraq, Knesset
}
